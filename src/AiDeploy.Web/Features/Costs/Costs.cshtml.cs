namespace AiDeploy.Web.Features.Costs;

/// <summary>Estimates costs from the inputs in the query. An address without a day of prices gets today's, for now.</summary>
internal sealed class CostsModel(CurrentGuide guide, PublicAddress address) : PageModel, IHasHead
{
    public CostsView View { get; private set; } = null!;

    /// <summary>What is left out stays in the address, so that the page can say so.</summary>
    public Head Head => LeftOutKeys.Of(View.Typed).IsEmpty ? View.Head : View.Head with { Address = null };

    public IActionResult OnGet()
    {
        View = CostsView.Of(guide.Value, CostsView.Pairs(Request.Query), address.Of(Request, ""));
        if (View is { HasResult: true, IsPinned: false } && LeftOutKeys.Of(View.Typed).IsEmpty)
        {
            return new LocalRedirectResult(View.Address, permanent: false, preserveMethod: true);
        }

        Response.StatusCode = View.Problems.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }
}
