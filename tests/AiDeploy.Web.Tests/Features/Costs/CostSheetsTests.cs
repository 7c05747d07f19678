using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>An estimate for a spreadsheet: with decimal commas, with its inputs, and as a workbook.</summary>
public sealed class CostSheetsTests(Site site)
{
    private const string Query = "?as-of=2026-11-26&audience=customers&requests=2000000&gpu-hour=3.5";

    [Fact]
    public async Task A_table_with_semicolons_has_decimal_commas_and_the_rows_of_the_other()
    {
        var plain = (await site.GetAsync("/costs.csv" + Query)).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var reply = await site.GetAsync("/costs.semicolon.csv" + Query);
        var rows = reply.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((200, "text/csv; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        Assert.Equal([0xEF, 0xBB, 0xBF], reply.Bytes[..3]);
        Assert.Equal("\uFEFFoption;part;kind;up_front_usd;monthly_usd;ruled_out;prices_of;estimate;months12_usd;months12_low_usd;months12_high_usd", rows[0]);
        Assert.Contains("self-hosting;\"GPUs\";technology;0,00;5110,00;no;2026-11-26;https://localhost/costs" + Query + ";;;", rows);
        Assert.Equal(plain[1..].Select(static row => row.Split(',')[3]), rows[1..].Select(static row => row.Split(';')[3].Replace(',', '.')));
    }

    [Fact]
    public async Task The_inputs_are_a_table_of_their_own()
    {
        var rows = (await site.GetAsync("/costs.inputs.csv" + Query)).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("\uFEFFinput,label,part,value,unit,comes_from,start,start_comes_from", rows[0]);
        Assert.Contains("audience,\"Who uses it\",,\"Customers, the public or other software\",,\"typed or chosen\",\"Our own people\",\"our choice\"", rows);
        Assert.Contains(rows, static row => row.StartsWith("requests,\"Requests\",\"Your work\",2000000,\"a month\",\"typed or chosen\",26400,\"our assumption, ", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.StartsWith("gpu-hour,\"One GPU\",\"Self-hosting\",3.5,\"dollars an hour\",\"typed or chosen\",3.99,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_workbook_has_the_bill_and_the_inputs_with_real_numbers()
    {
        var reply = await site.GetAsync("/costs.xlsx" + Query);
        using var parts = new ZipArchive(new MemoryStream(reply.Bytes));
        var (bill, inputs) = (Cells(parts, 1), Cells(parts, 2));

        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (reply.Status, reply["Content-Type"]));
        Assert.Contains("filename=ai-costs.xlsx", reply["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains(bill, static row => row is ["self-hosting", "GPUs", "technology", 0m, 5110m, "no", "2026-11-26", ..]);
        Assert.DoesNotContain(bill.Concat(inputs), static row => row.Contains(""));
        Assert.Contains(inputs, static row => row is ["requests", "Requests", "Your work", 2_000_000m, "a month", "typed or chosen", 26_400m, _]);
    }

    [Fact]
    public async Task A_workbook_is_dated_by_its_prices_so_that_its_bytes_stay_the_same()
    {
        using var parts = new ZipArchive(new MemoryStream((await site.GetAsync("/costs.xlsx" + Query)).Bytes));

        Assert.All(parts.Entries, static part => Assert.Equal(new DateTime(2026, 11, 26), part.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData(".semicolon.csv")]
    [InlineData(".inputs.csv")]
    [InlineData(".xlsx")]
    [InlineData(".atom")]
    public async Task A_file_stands_at_its_one_address_and_the_page_links_to_it(string suffix)
    {
        var reply = await site.GetAsync($"/costs{suffix}?as-of=2026-11-26&requests=2m&audience=customers&gpu-hour=3.5");

        Assert.Equal((308, $"/costs{suffix}{Query}"), (reply.Status, reply.Location));
        Assert.Equal(307, (await site.GetAsync($"/costs{suffix}?requests=5")).Status);
        Assert.Equal(400, (await site.GetAsync($"/costs{suffix}?requests=many")).Status);
        Assert.Contains($"/costs{suffix}{Query}", (await site.GetAsync("/costs" + Query)).All("[aria-labelledby=take] a").Hrefs());
    }

    private static object?[][] Cells(ZipArchive parts, int sheet)
    {
        using var xml = parts.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        XNamespace names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return [.. XElement.Load(xml).Descendants(names + "row").Select(row => row.Elements(names + "c").Select(Value).ToArray())];

        static object? Value(XElement cell) => cell.Attribute("t")?.Value is "inlineStr" ? cell.Value : cell.Value.Length == 0 ? null : decimal.Parse(cell.Value, CultureInfo.InvariantCulture);
    }
}
