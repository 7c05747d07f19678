using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>What the inputs in an address are.</summary>
/// <param name="Workload">The workload; where there are problems, with defaults in their place.</param>
/// <param name="Problems">What can't be used, in the order of the form.</param>
public sealed record ParsedWorkload(Workload Workload, ImmutableArray<InputProblem> Problems)
{
    /// <summary>The key of the price set.</summary>
    public const string AsOf = "as-of";
    /// <summary>The key of who uses it.</summary>
    public const string Audience = "audience";
    /// <summary>The key of the model behind the API.</summary>
    public const string Model = "model";
    /// <summary>The key of the model to host.</summary>
    public const string OpenModel = "open-model";
    /// <summary>The key of what money is told in.</summary>
    public const string Currency = "currency";
    /// <summary>The key of the recommendation whose answers rule options out; the site reads it.</summary>
    public const string For = "for";

    /// <summary>As much of a choice that is none as is worth showing.</summary>
    private const int LongestShown = 40;

    /// <summary>True for a key that means something.</summary>
    public static bool IsKey(string key) => key is AsOf or Audience or Model or OpenModel or Currency || InputNames.Find(key) is not null;

    /// <summary>Reads inputs. Unknown keys are passed over, an empty value is the default, the last of equal keys counts.</summary>
    public static ParsedWorkload Of(CostForm form, PriceBook prices, IEnumerable<KeyValuePair<string, string>> query)
    {
        var typed = new Dictionary<string, string>();
        foreach (var (key, value) in query)
        {
            typed[key] = value.Trim();
        }

        var problems = ImmutableArray.CreateBuilder<InputProblem>();
        var days = prices.Editions.Select(static edition => Write(edition.Day));
        var isDay = DateOnly.TryParseExact(Plain(typed.GetValueOrDefault(AsOf, "")), "yyyy-MM-dd", out _);
        var otherDay = isDay ? "No prices were published on that day, only on" : "Write a day of prices, one of";
        var day = Choose(AsOf, Write(prices.Current.Day), days, otherDay);
        var sheet = prices.Find(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))!;
        var (models, openModels) = (sheet.Models.Select(static price => price.Id), sheet.OpenModels.Select(static open => open.Row.Id));
        var choices = new Choices(
            Choose(Audience, Choices.Staff, [Choices.Staff, Choices.Customers], "Select who uses it") == Choices.Customers,
            Choose(Model, models.First(), models, "Select a model behind an API"),
            Choose(OpenModel, openModels.First(), openModels, "Select a model to host"))
        {
            Currency = ChooseCurrency(),
        };
        var currency = sheet.Currencies.First(one => one.Id == choices.Currency);
        var given = new Dictionary<CostInput, decimal>();
        foreach (var field in form.Fields)
        {
            if (typed.GetValueOrDefault(field.Input.Name()) is { Length: > 0 } text)
            {
                given[field.Input] = Number(field, text);
            }
        }

        var workload = Workload.Of(sheet, choices, given);
        if (workload[CachedShare] + workload[WrittenShare] > 100)
        {
            var last = given.ContainsKey(WrittenShare) ? WrittenShare : CachedShare;
            var message = $"{form[CachedShare].Label} and {form[WrittenShare].Label} must not add up to more than 100";
            problems.Add(new(WrittenShare.Name(), typed[last.Name()], message));
        }

        return new(workload, problems.ToImmutable());

        decimal Number(CostField field, string text)
        {
            var reading = TypedNumber.Read(field, text, currency);
            if (reading.Value is { } number)
            {
                return currency.ToDollars(field.Input, number);
            }

            problems.Add(new(field.Input.Name(), text, TypedNumber.Advice(field, currency, reading.Reason)));
            return Workload.Default(sheet, choices, field.Input);
        }

        string ChooseCurrency()
        {
            var message = sheet.Currencies.Length > 1
                ? "Select a currency"
                : $"Prices of {day} have no exchange rates, so their estimates can only be in";
            return Choose(Currency, Costs.Currency.Dollar.Id, sheet.Currencies.Select(static one => one.Id), message);
        }

        string Choose(string key, string otherwise, IEnumerable<string> among, string message)
        {
            var text = typed.GetValueOrDefault(key) is { Length: > 0 } chosen ? chosen : otherwise;
            if (among.FirstOrDefault(one => one.Equals(Plain(text), StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                return known;
            }

            var shown = text.Length <= LongestShown ? text : text[..LongestShown] + "…";
            problems.Add(new(key, text, $"“{shown}” can’t be taken. {message}: {string.Join(", ", among)}"));
            return otherwise;
        }
    }

    /// <summary>The address of a workload: the day of its prices, then only what differs from the defaults.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Query(Workload workload)
    {
        var (sheet, choices) = (workload.Sheet, workload.Choices);
        return
        [
            KeyValuePair.Create(AsOf, Write(sheet.Day)),
            .. Unless(Choices.Staff, Audience, choices.Audience),
            .. Unless(sheet.Models[0].Id, Model, choices.Model),
            .. Unless(sheet.OpenModels[0].Row.Id, OpenModel, choices.OpenModel),
            .. Unless(Costs.Currency.Dollar.Id, Currency, choices.Currency),
            .. workload.Given.Select(input => KeyValuePair.Create(input.Name(), Write(workload.Currency.Of(input, workload[input])))),
        ];

        static IEnumerable<KeyValuePair<string, string>> Unless(string standard, string key, string value) =>
            value == standard ? [] : [KeyValuePair.Create(key, value)];
    }

    /// <summary>A number as an address carries it.</summary>
    public static string Write(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>With one kind of dash, where a program put in its own.</summary>
    private static string Plain(string choice) => string.Concat(choice.Select(static sign =>
        sign == '\u2212' || char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation ? '-' : sign));

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Why what somebody typed can't be used.</summary>
/// <param name="Message">What to do.</param>
public sealed record InputProblem(string Key, string Typed, string Message);
