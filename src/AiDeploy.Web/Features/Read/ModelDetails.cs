namespace AiDeploy.Web.Features.Read;

/// <summary>What a model costs besides its main prices, in a few sentences.</summary>
internal static class ModelDetails
{
    public static string Of(ModelPrice price)
    {
        var parts = new List<string>();
        Add(price.Write, static amount => $"Writing to the cache: ${amount:0.00##}.");
        Add(price.WriteHour, static amount => $"Writing for an hour or more: ${amount:0.00##}.");
        Add(price.Batch, static amount => $"Batch: {amount:0.#}% of the price.");
        parts.AddRange(price.Bands.Select(static band => Invariant(
            $"Above {band.Above:#,0} tokens sent, all of the request: {band.Input:0.##} times in, {band.Output:0.##} times out.")));
        Add(price.Region, static amount => $"A fixed region: {amount:0.##} times.");
        Add(price.Context, static amount => $"Context: {amount:#,0} tokens.");
        Add(price.Answer, static amount => $"Longest answer: {amount:#,0} tokens.");
        parts.AddRange(price.At.GroupBy(static place => place.Processor).Select(Where));
        return string.Join(' ', parts);

        void Add(decimal? amount, Func<decimal, FormattableString> words)
        {
            if (amount is { } known)
            {
                parts.Add(Invariant(words(known)));
            }
        }
    }

    private static string Where(IGrouping<string?, Place> places)
    {
        var names = DisplayText.All([.. places.Select(static place => place.Name)]);
        return places.Key is { } processor
            ? $"{names}: {processor} processes the data."
            : $"{names}: we have not read who processes the data there.";
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
