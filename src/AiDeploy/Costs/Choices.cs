namespace AiDeploy.Costs;

/// <summary>What an estimate is made of besides numbers.</summary>
/// <param name="ForCustomers">True when customers or other software use it: no seat covers them.</param>
/// <param name="Model">Id of the model behind the API.</param>
/// <param name="OpenModel">Id of the model to host.</param>
public sealed record Choices(bool ForCustomers, string Model, string OpenModel);
