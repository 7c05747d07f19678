namespace AiDeploy.Web.Hosting;

/// <summary>Compares our model prices with public data sets, and writes down what these agree on.</summary>
internal static class PricesCommand
{
    /// <summary>
    /// Writes one line a row; with <paramref name="write"/>, adds a value to every row that changed, but never to one that a person
    /// read at the vendor on the day of the data or later.
    /// </summary>
    public static void Run(Guide guide, string folder, ImmutableArray<PriceList> lists, DateOnly day, bool write, TextWriter output)
    {
        var compared = PriceComparison.Of(guide.Rows, lists, day);
        foreach (var one in compared)
        {
            var theirs = string.Join("; ", one.Theirs.Select(static theirs => $"{theirs.List.Name}: {theirs.Price}"));
            output.WriteLine($"{one.Row.Id,-24} {one.Verdict,-8} ours: {one.Ours}{(theirs.Length > 0 ? "; " : "")}{theirs}");
        }

        var file = Path.Combine(folder, Table.Models.File);
        var changed = compared.Where(one => one.Verdict == PriceVerdict.Changed && !one.IsReadAtVendor(day)).ToList();
        output.WriteLine($"{compared.Length} row(s) compared, {changed.Count} to change.");
        if (!write || changed.Count == 0)
        {
            return;
        }

        // From the last row to the first, so that the lines above keep their numbers.
        var text = File.ReadAllText(file);
        foreach (var one in changed.OrderByDescending(static one => one.Row.Line))
        {
            text = one.AppendTo(text, day);
        }

        File.WriteAllText(file, text);
        output.WriteLine($"{Table.Models.File} was changed: read it, run check, and add an edition with the digest it names.");
    }
}
