namespace AiDeploy.Costs;

/// <summary>What a line of an estimate pays for.</summary>
public enum CostPart
{
    /// <summary>Seats of a product.</summary>
    Seats,

    /// <summary>People who administer a product.</summary>
    Administration,

    /// <summary>Tokens of a model behind an API.</summary>
    Tokens,

    /// <summary>Embeddings, passages and their store.</summary>
    Retrieval,

    /// <summary>Labels for examples, and their renewal.</summary>
    Labels,

    /// <summary>Training runs, and their repetition.</summary>
    Training,

    /// <summary>The hours a tuned model stays deployed.</summary>
    Endpoint,

    /// <summary>GPUs, rented or bought.</summary>
    Machines,

    /// <summary>Storage, network, monitoring.</summary>
    Other,

    /// <summary>Engineers until it is live.</summary>
    Building,

    /// <summary>Engineers who look after it.</summary>
    Running,
}
