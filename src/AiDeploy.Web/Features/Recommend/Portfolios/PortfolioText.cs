namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>The words of a portfolio that no answer or ending has.</summary>
internal static class PortfolioText
{
    public const string NotSettled = "Not settled", NotAsked = "Not asked", NotKnown = "Not known yet", NothingOpen = "Nothing";

    private const string Depends = "Depends on what is still open";

    /// <summary>Who can see the data, by what is advised and how far the data may go.</summary>
    public static string Processor(PortfolioCase one)
    {
        if (!one.View.IsSettled)
        {
            return Depends;
        }

        var option = one.View.Outcome.Option;
        if (option is null)
        {
            return "Nobody outside";
        }

        var isAtHome = DataTier.Closed.Holds(one.Level);
        if (option == AiDeploy.Option.SelfHosting)
        {
            return isAtHome
                ? "You; a partner or vendor only if its people can see the data"
                : "You; ask what whoever rents you machines can see";
        }

        return isAtHome ? "You; ask what the product’s vendor can see"
            : one.Level == DataTier.OwnCloud ? "Your cloud, or the model’s maker: ask which"
            : option == AiDeploy.Option.OffTheShelf ? "The product’s vendor and the companies it uses"
            : option == AiDeploy.Option.FineTuning ? "The provider of the model, your training examples too"
            : "The provider of the model and the companies it uses";
    }

    private static readonly string[] Pauses = [": ", ", ", ". "];

    /// <summary>The start of a duty, which names the law where there is one.</summary>
    public static string Short(Note duty) => duty.Text.Split(Pauses, 2, StringSplitOptions.None)[0];

    public static string NoDuties(PortfolioCase one) => one switch
    {
        { View.IsSettled: false } => Depends,
        { Now.Decision.Optional.IsEmpty: true } => NotAsked,
        { View.Recommendation.Sharpen.IsEmpty: true } => "None that we know",
        _ => "Not all asked",
    };

    /// <summary>Which cases a sum counts.</summary>
    public static string WhatCounts(PortfolioTotal total) => total.Counted == total.Cases
        ? "The sums count every case at the option it was advised."
        : $"The sums count {total.Counted} of {total.Cases} cases: those that are settled and have an estimate of the option advised.";

    /// <summary>A sum in two figures, and where it probably lies.</summary>
    public static string Sum(Costs.Money money, CostRange range)
    {
        var (low, high) = (money.About(range.Low), money.About(range.High));
        return money.About(range.Likely) + (low == high ? "" : $", probably {low} to {high}");
    }

    /// <summary>US dollars in cents of the portfolio's currency.</summary>
    public static decimal Cents(Costs.Money money, decimal dollars) =>
        Math.Round(money.Currency.Of(dollars), 2, MidpointRounding.AwayFromZero) + 0.00m;

    /// <summary>What a case costs, or why that isn't known.</summary>
    public static string Cost(PortfolioView view, PortfolioCase one) => one switch
    {
        { Costs: { } range } => Sum(view.Money!, range),
        { View.Costs: null } => "No estimate",
        { View.IsSettled: false } => "Not settled",
        _ => "Can’t be had with these numbers",
    };
}
