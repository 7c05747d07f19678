namespace AiDeploy.Costs;

/// <summary>What an estimate is made of besides numbers.</summary>
/// <param name="ForCustomers">True when customers or other software use it: no seat covers them.</param>
/// <param name="Model">Id of the model behind the API.</param>
/// <param name="OpenModel">Id of the model to host.</param>
public sealed record Choices(bool ForCustomers, string Model, string OpenModel)
{
    /// <summary>The name, in addresses and content, of use by one's own people.</summary>
    public const string Staff = "staff";
    /// <summary>The name, in addresses and content, of use by customers, the public or other software.</summary>
    public const string Customers = "customers";
    /// <summary>Id of what money is typed and shown in; it changes no cost.</summary>
    public string Currency { get; init; } = Costs.Currency.Dollar.Id;
    /// <summary>Who uses it, by name.</summary>
    public string Audience => ForCustomers ? Customers : Staff;
}
