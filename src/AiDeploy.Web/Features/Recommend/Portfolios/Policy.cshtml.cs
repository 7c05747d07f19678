namespace AiDeploy.Web.Features.Recommend.Portfolios;

internal sealed class PolicyModel(CurrentGuide guide, PublicAddress address, TimeProvider clock) : ViewPage<PolicyView>
{
    public IActionResult OnGet([FromQuery] string[] c)
    {
        var portfolio = PortfolioView.Of(guide.Value, c, DisplayText.Today(clock), Request, address);
        // The form of the portfolio says what is wrong with a case.
        return portfolio.Problem is null
            ? Show(new(portfolio))
            : LocalRedirectPreserveMethod(Links.PortfolioStart + Request.QueryString);
    }
}
