namespace AiDeploy.Costs;

/// <summary>Why an option has no price.</summary>
public enum Obstacle
{
    /// <summary>A seat covers one of your own people, not customers or other software.</summary>
    NoSeatForCustomers,

    /// <summary>The model and its conversations need more memory than a machine of eight GPUs has.</summary>
    DoesNotFit,

    /// <summary>The speed of the model was not measured, and none was given.</summary>
    NoSpeed,
}
