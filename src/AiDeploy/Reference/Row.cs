namespace AiDeploy.Reference;

/// <summary>A row of a table under <c>content/reference</c>: something with figures, over time.</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Id">What addresses and pages call it; never changes.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Item">What it is, in words.</param>
/// <param name="Unit">What its figures count.</param>
/// <param name="Dated">Its figures over time; none is ever removed.</param>
public sealed record Row(Table Table, string Id, int Line, string Item, string Unit, ImmutableArray<Dated> Dated)
{
    /// <summary>What public data sets call it, by the name of the set.</summary>
    public ImmutableDictionary<string, string> Listed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Of a model behind an API: the id of the open model it is; null where it is a closed one, or none of ours.</summary>
    public string? OpenModel { get; init; }

    /// <summary>
    /// Of a product that answers customers: true where it bills only the conversations it solves, false where it bills every one; null
    /// for all else.
    /// </summary>
    public bool? BillsSolvedOnly { get; init; }

    /// <summary>The figure of another row that it states again, as <c>row-id name</c>; null where it stands for itself.</summary>
    public string? SameAs { get; init; }

    /// <summary>The newest figures that held when they were read; the newest of all where none did.</summary>
    public Dated Current =>
        Dated.LastOrDefault(static dated => dated.Origin.Start <= dated.Origin.Read && dated.Origin.Corrected is null) ?? Dated[^1];

    /// <summary>What was announced to take the place of the current figures.</summary>
    public IEnumerable<Dated> Announced =>
        Dated.Where(dated => dated.Origin.Start > Current.Origin.Start && dated.Origin.Start > dated.Origin.Read);

    /// <summary>Figures of the row in words, with what they count.</summary>
    public string Tell(Figures figures, string between = " ") => figures.TellsUnit ? figures.Words : figures.Words + between + Unit;

    /// <summary>What held on a day, by what stood in the table by then; null where nothing did.</summary>
    public Dated? On(DateOnly day) => Dated.LastOrDefault(dated => dated.Origin.HoldsOn(day));
}

/// <summary>What a row's figures were for a time.</summary>
/// <param name="Figures">The figures; of the type that the row's table holds.</param>
/// <param name="Origin">For how long, and how we know.</param>
public sealed record Dated(Figures Figures, Provenance Origin)
{
    /// <summary>How certain the figures are in words: as the weakest of them.</summary>
    public Certainty Certainty => Origin.Parts.Where(Figures.Tells).Select(Origin.CertaintyOf).Append(Origin.Certainty).Min();

    /// <summary>The same in words, with what differs: <c>medium (cached input: medium; all else: high)</c>.</summary>
    public string CertaintyWords
    {
        get
        {
            string[] parts =
                [.. from part in Origin.Parts group part by Origin.CertaintyOf(part) into same select $"{Named(same)}: {same.Key.Word()}"];
            var differing = parts.Length == 0 ? "" : $" ({string.Join("; ", parts)}; all else: {Origin.Certainty.Word()})";
            return Certainty.Word() + differing;
        }
    }

    private static string Named(IEnumerable<string> parts) => string.Join(", ", parts.Select(PartName.Of));
}

/// <summary>What a row says for a time. Each table has one type of its own.</summary>
public abstract record Figures
{
    /// <summary>The figures in words, as pages cite them.</summary>
    public abstract string Words { get; }

    /// <summary>True where the words name what each figure counts, so that the unit of the row would say it again.</summary>
    public virtual bool TellsUnit => false;

    /// <summary>True for a part that the words tell; a day stands beside them.</summary>
    public virtual bool Tells(string part) => part is not ("from" or "to");

    /// <summary>The numbers by name; null where one is unknown.</summary>
    public abstract IEnumerable<KeyValuePair<string, decimal?>> Amounts { get; }

    /// <summary>Those that are known; digests and <c>/prices.json</c> are made of them.</summary>
    public IEnumerable<KeyValuePair<string, decimal>> Known =>
        from amount in Amounts
        where amount.Value is not null
        select KeyValuePair.Create(amount.Key, amount.Value!.Value);

    /// <summary>The known numbers as text that two equal ones share: <c>input=2 output=10</c>.</summary>
    public string Key => string.Join(' ', Known
        .OrderBy(static amount => amount.Key, StringComparer.Ordinal)
        .Select(static amount => $"{amount.Key}={Digits(amount.Value)}"));

    private static string Digits(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Cents are shown where there are any, and more digits where a price has them.</summary>
    protected static string Dollars(decimal amount) =>
        string.Create(CultureInfo.InvariantCulture, $"${(amount % 1 == 0 ? $"{amount:#,0}" : $"{amount:#,0.00##}")}");

    /// <summary>A number by its name.</summary>
    protected static KeyValuePair<string, decimal?> Named(string name, decimal? amount) => new(name, amount);
}
