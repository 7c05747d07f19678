using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>A table as spreadsheets take it.</summary>
/// <param name="Rows">Cells that are texts or decimals, as many as there are columns.</param>
internal sealed partial record SheetTable(string Name, ImmutableArray<string> Columns, IEnumerable<object[]> Rows)
{
    /// <summary>Lines of texts and numbers, in UTF-8.</summary>
    public byte[] ToCsv() => Marked(Write(',', '.'));

    /// <summary>The same for a spreadsheet that takes the comma for the decimal sign.</summary>
    public byte[] ToCsvWithDecimalCommas() => Marked(Write(';', ','));

    /// <summary>The mark at its start tells Excel that it is UTF-8.</summary>
    private static byte[] Marked(string text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];

    private string Write(char separator, char point)
    {
        var text = new StringBuilder().AppendJoin(separator, Columns).Append("\r\n");
        foreach (var row in Rows)
        {
            text.AppendJoin(separator, row.Select(Cell)).Append("\r\n");
        }

        return text.ToString();

        string Cell(object cell) => cell switch
        {
            decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', point),
            string word when Plain.IsMatch(word) => word,
            _ => $"\"{cell.ToString()!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        };
    }

    /// <summary>Ids, days and addresses. All else is quoted.</summary>
    [GeneratedRegex(@"^[a-z0-9:/?&=._%-]*\z")]
    private static partial Regex Plain { get; }
}
