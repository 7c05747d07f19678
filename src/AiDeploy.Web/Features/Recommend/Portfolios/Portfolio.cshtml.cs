using Microsoft.AspNetCore.RateLimiting;

namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>Shows a portfolio. Its form is posted, since pasted links are longer than an address may be; it changes nothing.</summary>
[IgnoreAntiforgeryToken, TakesForm(MaxBody = 64 * 1024, MaxFields = 1, MaxValue = 32 * 1024), EnableRateLimiting(Policies.Posts)]
internal sealed class PortfolioModel(CurrentGuide guide, PublicAddress address, TimeProvider clock) : ViewPage<PortfolioView>
{
    public void OnGet([FromQuery] string[] c) => Read(c);

    public IActionResult OnPost([FromForm] string? cases)
    {
        Read((cases ?? "").Split('\n'));
        if (View.Problem is not null)
        {
            return Page();
        }

        Response.Headers.Location = View.Address;
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private void Read(IEnumerable<string> lines)
    {
        View = PortfolioView.Of(guide.Value, lines, DisplayText.Today(clock), Request, address);
        Response.StatusCode = View.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }
}
