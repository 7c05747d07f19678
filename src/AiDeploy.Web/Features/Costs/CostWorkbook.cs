using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as a workbook: the bill, and the inputs it rests on.</summary>
internal static class CostWorkbook
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task WriteAsync(CostsView view, Stream output)
    {
        using var file = new MemoryStream();
        // Some programs don't read cells without their names.
        var options = new SpreadCheetahOptions { DocumentProperties = null, WriteCellReferenceAttributes = true };
        await using (var workbook = await Spreadsheet.CreateNewAsync(file, options))
        {
            var bold = workbook.AddStyle(new Style { Font = new() { Bold = true } });
            foreach (var table in new[] { CostSheets.Bill(view), CostSheets.Inputs(view) })
            {
                await workbook.StartWorksheetAsync(table.Name, new() { DefaultColumnWidth = 24, FrozenRows = 1 });
                await workbook.AddHeaderRowAsync(table.Columns.AsMemory(), bold);
                foreach (var row in table.Rows)
                {
                    await workbook.AddRowAsync([.. row.Select(Cell)]);
                }
            }

            await workbook.FinishAsync();
        }

        Date(file, view.Workload.Sheet.Day);
        await output.WriteAsync(file.ToArray());
    }

    /// <summary>Nothing is an empty cell: an empty text would be counted as one.</summary>
    private static DataCell Cell(object cell) => cell is decimal number ? new(number) : cell is "" ? default : new((string)cell);

    /// <summary>Dates all parts of the file alike, so that the same estimate is the same bytes whenever it is asked for.</summary>
    private static void Date(MemoryStream file, DateOnly day)
    {
        using var parts = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var part in parts.Entries)
        {
            part.LastWriteTime = new(day, TimeOnly.MinValue, TimeSpan.Zero);
        }
    }
}
