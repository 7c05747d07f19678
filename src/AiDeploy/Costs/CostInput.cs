namespace AiDeploy.Costs;

/// <summary>
/// The numbers an estimate is made of, in the order of its address. Their meaning, unit, range and place in the form stand in
/// <c>costs.yaml</c>.
/// </summary>
public enum CostInput
{
    /// <summary>People who use it.</summary>
    People,
    /// <summary>Requests a month.</summary>
    Requests,
    /// <summary>Input tokens of a request.</summary>
    TokensIn,
    /// <summary>Output tokens of a request, reasoning included.</summary>
    TokensOut,

    /// <summary>US dollars a seat and month.</summary>
    SeatPrice,
    /// <summary>The fewest seats billed.</summary>
    SeatMinimum,
    /// <summary>US dollars a seat and month for the plan that the product needs besides.</summary>
    SeatBase,
    /// <summary>Of the people, those with the second kind of seat.</summary>
    Seat2People,
    /// <summary>US dollars a month for a seat of the second kind.</summary>
    Seat2Price,
    /// <summary>Percent of the conversations that a product for customers solves.</summary>
    SolvedShare,
    /// <summary>Percent of the requests whose tokens are billed besides the seat.</summary>
    SeatTokens,
    /// <summary>People who administer the product, full time.</summary>
    SeatAdmin,

    /// <summary>US dollars per million input tokens.</summary>
    PriceIn,
    /// <summary>US dollars per million output tokens.</summary>
    PriceOut,
    /// <summary>US dollars per million input tokens read from the cache.</summary>
    PriceCached,
    /// <summary>Percent of the input read from the cache.</summary>
    CachedShare,
    /// <summary>Percent of the input written to the cache.</summary>
    WrittenShare,
    /// <summary>Price of writing to the cache, in times the input price.</summary>
    WriteFactor,

    /// <summary>Percent of the requests that can wait for a batch.</summary>
    BatchShare,
    /// <summary>Price of a request in a batch, in percent of others.</summary>
    BatchPrice,
    /// <summary>Percent of the requests that are sent again.</summary>
    Retries,
    /// <summary>Price in a fixed region, in times the price elsewhere.</summary>
    RegionFactor,
    /// <summary>Months of engineers until an API integration is live.</summary>
    ApiBuild,
    /// <summary>People who look after an API integration, full time.</summary>
    ApiRun,

    /// <summary>Tokens of all documents to search; 0 where there is no retrieval.</summary>
    CorpusTokens,
    /// <summary>Tokens of the passages added to a request.</summary>
    PassageTokens,
    /// <summary>Tokens of a query that is embedded.</summary>
    QueryTokens,
    /// <summary>US dollars per million tokens embedded.</summary>
    EmbeddingPrice,
    /// <summary>US dollars a month for the store of passages.</summary>
    StoreMonth,

    /// <summary>US dollars per million input tokens of a tuned model.</summary>
    TunedIn,
    /// <summary>US dollars per million output tokens of a tuned model.</summary>
    TunedOut,
    /// <summary>Percent of the prompt that a tuned model still needs.</summary>
    TunedPrompt,

    /// <summary>Labeled examples.</summary>
    Examples,
    /// <summary>US dollars an example.</summary>
    LabelCost,
    /// <summary>Percent added for checking and a pilot.</summary>
    LabelChecking,
    /// <summary>Tokens of an example.</summary>
    ExampleTokens,
    /// <summary>Passes over the examples.</summary>
    Epochs,
    /// <summary>Tokens of one validation.</summary>
    ValidationTokens,
    /// <summary>How often a run is validated.</summary>
    Validations,
    /// <summary>US dollars per million training tokens.</summary>
    TrainingPrice,
    /// <summary>Runs until one is good.</summary>
    TrainingRuns,
    /// <summary>Times a year that tuning is done again.</summary>
    Retrains,
    /// <summary>Percent of the labels renewed each time.</summary>
    RelabelShare,
    /// <summary>US dollars an hour to keep a tuned model deployed.</summary>
    EndpointHour,
    /// <summary>Months of engineers until a tuned model is live.</summary>
    TuneBuild,
    /// <summary>People who look after a tuned model, full time.</summary>
    TuneRun,

    /// <summary>US dollars a GPU and hour.</summary>
    GpuHour,
    /// <summary>Measured tokens a second of one replica; 0 for the nearest measured shape.</summary>
    Speed,
    /// <summary>How many times the average the busiest hour brings.</summary>
    Peak,
    /// <summary>Percent of the measured speed to plan with.</summary>
    Utilization,
    /// <summary>Replicas that stand by.</summary>
    Spare,
    /// <summary>Bits of a parameter.</summary>
    Bits,
    /// <summary>Tokens of a conversation that are kept in memory.</summary>
    ContextTokens,
    /// <summary>Conversations at once on one replica.</summary>
    Conversations,
    /// <summary>GB of memory of one GPU.</summary>
    GpuMemory,
    /// <summary>Percent of a GPU's memory that can be used.</summary>
    GpuUsable,
    /// <summary>Billions of parameters of the model to host.</summary>
    Parameters,
    /// <summary>Billions of parameters that work on a token; 0 where all do.</summary>
    ActiveParameters,
    /// <summary>Layers that remember the whole conversation.</summary>
    Layers,
    /// <summary>Key and value heads of a layer.</summary>
    KvHeads,
    /// <summary>Numbers of a head.</summary>
    HeadSize,
    /// <summary>GB a second that one GPU reads from its memory.</summary>
    GpuBandwidth,
    /// <summary>TFLOPS of one GPU at 16 bits.</summary>
    GpuCompute,
    /// <summary>Percent of a GPU's bandwidth and TFLOPS that a server of models reaches.</summary>
    Efficiency,
    /// <summary>Months of engineers until a hosted model is live.</summary>
    HostBuild,
    /// <summary>People who look after a hosted model, full time.</summary>
    HostRun,
    /// <summary>US dollars a month for everything else: storage, network, monitoring.</summary>
    HostOther,
    /// <summary>US dollars a month for a partner who runs it.</summary>
    PartnerMonth,
    /// <summary>US dollars a month for the license of a hosted model, or its support.</summary>
    LicenseMonth,

    /// <summary>US dollars for machines that are bought; 0 where they are rented.</summary>
    HardwarePrice,
    /// <summary>Months that bought machines are used.</summary>
    HardwareMonths,
    /// <summary>Percent of their price that bought machines are worth in the end.</summary>
    HardwareResidual,
    /// <summary>Kilowatts that bought machines draw.</summary>
    Kilowatts,
    /// <summary>Power of the whole room for each unit the machines draw (PUE).</summary>
    PowerOverhead,
    /// <summary>US dollars a kilowatt-hour.</summary>
    PowerPrice,

    /// <summary>US dollars a month of one engineer, everything included.</summary>
    EngineerMonth,
    /// <summary>Percent of the requests whose answer a person reviews.</summary>
    ReviewShare,
    /// <summary>Minutes of one review.</summary>
    ReviewMinutes,
    /// <summary>US dollars an hour of a reviewer.</summary>
    ReviewerHour,
}
