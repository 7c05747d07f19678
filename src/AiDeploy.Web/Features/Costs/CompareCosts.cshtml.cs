using NetEscapades.AspNetCore.SecurityHeaders;

namespace AiDeploy.Web.Features.Costs;

/// <summary>Compares estimates. An address in which one names no day of prices gets today's, for now.</summary>
[SecurityHeadersPolicy(Policies.Framed)]
internal sealed class CompareCostsModel(CurrentGuide guide, PublicAddress address) : PageModel, IHasHead
{
    public CompareCostsView View { get; private set; } = null!;

    public Head Head => View.Head;

    public IActionResult OnGet()
    {
        View = CompareCostsView.Of(guide.Value, Request, address);
        if (View is { Problem: null, IsPinned: false, CountsAll: true })
        {
            return new LocalRedirectResult(View.Address, permanent: false, preserveMethod: true);
        }

        Response.StatusCode = View.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page();
    }
}
