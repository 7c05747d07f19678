using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Costs;

/// <summary>Estimates costs from the inputs in the query. An address without a day of prices gets today's, for now.</summary>
[SecurityHeadersPolicy(Policies.Framed)]
internal sealed class CostsModel(CurrentGuide guide, PublicAddress address) : PageModel, IHasHead
{
    public CostsView View { get; private set; } = null!;

    public Head Head => View.Head;

    public IActionResult OnGet()
    {
        View = CostsView.Of(guide.Value, CostsView.Pairs(Request.Query), address.Of(Request, ""));
        if (View is { HasResult: true, IsPinned: false, CountsAll: true })
        {
            return new LocalRedirectResult(View.Address, permanent: false, preserveMethod: true);
        }

        Response.StatusCode = View.Problems.IsEmpty ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }
}
