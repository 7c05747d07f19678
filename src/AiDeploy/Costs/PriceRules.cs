namespace AiDeploy.Costs;

/// <summary>What must hold among prices: published sets never change, and every input has something to start from.</summary>
internal static class PriceRules
{
    public static void Check(PriceBook book, ICollection<Problem> problems)
    {
        void Report(int line, string message) => problems.Add(new(PriceReader.File, line, message));

        foreach (var (earlier, later) in book.Editions.Zip(book.Editions.Skip(1)).Where(static pair => pair.Second.Day <= pair.First.Day))
        {
            Report(later.Line, $"edition {later.Day:yyyy-MM-dd} must be later than {earlier.Day:yyyy-MM-dd}");
        }

        foreach (var edition in book.Editions)
        {
            var digest = book.Find(edition.Day)!.Digest;
            if (digest != edition.Digest)
            {
                Report(edition.Line, edition == book.Editions[^1]
                    ? $"the prices of this edition changed: if it is not published yet, write {edition.Day:yyyy-MM-dd}: {digest}; else add a new edition"
                    : $"the prices of {edition.Day:yyyy-MM-dd} changed (their digest is now {digest}), but links compute with them: undo it, and add new rows under a new edition");
            }
        }

        foreach (var price in book.Prices)
        {
            if (price.Dated.Any(dated => dated.Origin.Read > book.Editions[^1].Day))
            {
                Report(price.Line, $"price '{price.Id}' was read after the last edition: add an edition of that day or later");
            }

            if (price.Kind == PriceKind.Speed && !book.Prices.Any(shape => shape.Kind == PriceKind.Shape && shape.Id == price.Of))
            {
                Report(price.Line, $"speed '{price.Id}' needs 'of', the id of a price of kind shape");
            }

            if (price.Kind == PriceKind.Speed && price.Dated.Any(static dated => dated.Amounts.Values.Any(static amount => amount == 0)))
            {
                Report(price.Line, $"speed '{price.Id}' must not hold a zero");
            }
        }

        foreach (var edition in book.Editions)
        {
            CheckComplete(book.Find(edition.Day)!, edition.Line, Report);
        }
    }

    private static void CheckComplete(PriceSheet sheet, int line, Action<int, string> report)
    {
        if (sheet.Models.IsEmpty || sheet.OpenModels.IsEmpty)
        {
            report(line, "an edition needs at least one price of kind tokens and one of kind shape");
            return;
        }

        var choices = new Choices(ForCustomers: false, sheet.Models[0].Id, sheet.OpenModels[0].Price.Id);
        foreach (var input in InputNames.All.Where(input => input is not (CostInput.PriceIn or CostInput.PriceOut or CostInput.PriceCached) && sheet.DefaultOf(input, choices) is null))
        {
            report(line, $"input '{input.Name()}' has nothing to start from: add a price of kind default with that id");
        }
    }
}
