using System.Text;
using CsCheck;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.WholeSite;

/// <summary>Whatever anybody types: an answer below 500, and nothing of it comes back as markup.</summary>
public sealed class HostileInputTests(Server server)
{
    private const string Markup = "\"'><i id=injected>";

    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 20],
        Gen.String[Gen.Char['\0', '\u007f'], 0, 20],
        Gen.String[Gen.Char['\u0080', '\uffff'], 0, 20],
        Gen.OneOf<string>("product-no", "integration-yes", "decision.json", "..", "\u202Eetum", "\uFEFF", "\r\nX: y", "\U0001F600", "a̴̧̛", "product-unsure", "-", "product-", "%", "%2", Markup));

    private static readonly Gen<string> Text = Typed.Select(Typed, static (one, two) => one + two);

    private static readonly Gen<string> Start = Gen.OneOf("", "/decide", "/decide/quick", "/decide/quick/1", "/recommendation/quick/1", "/recommendation/quick", "/options", "/guide", "/compare", "/costs/compare", "/status");

    private static readonly Gen<string> Address = Gen.Select(
        Start,
        Gen.Bool,
        Text.Array[0, 4],
        Gen.Select(Gen.OneOf(Gen.OneOf<string>("change", "answers", "version", "e", "of", "to", "x"), Text), Text).Array[0, 2],
        static (start, encode, parts, query) =>
            (start + string.Concat(parts.Select(part => "/" + Write(part, encode))) + (query.Length == 0 ? "" : "?" + string.Join('&', query.Select(pair => $"{Write(pair.Item1, encode)}={Write(pair.Item2, encode)}")))) is { Length: > 0 } address ? address : "/");

    private static readonly Gen<string> Form = Gen.Select(
        Gen.Bool,
        Gen.Select(Gen.OneOf(Gen.OneOf<string>("question", "answer", "change", "answers"), Text), Text).Array[0, 5],
        static (encode, fields) => string.Join('&', fields.Select(field => $"{Write(field.Item1, encode)}={Write(field.Item2, encode)}")));

    [Fact]
    public Task No_address_breaks_the_site_or_comes_back_as_markup() =>
        Address.SampleAsync(async address => Check(await server.GetAsync(address)), iter: 400, threads: 1);

    [Fact]
    public Task No_form_breaks_the_site_or_comes_back_as_markup() =>
        Gen.Select(Gen.OneOf("/decide/quick", "/decide/quick/1/product-no", "/decide/quick/1/product-no?change=product"), Form).SampleAsync(
            async post => Check(await server.SendAsync("POST", post.Item1, ["Content-Type: application/x-www-form-urlencoded", $"Content-Length: {post.Item2.Length}"], post.Item2)),
            iter: 400,
            threads: 1);

    /// <summary>As UTF-8, percent-encoded or as bare bytes; only what would end the request line is always encoded.</summary>
    private static string Write(string text, bool encode) => string.Concat(Encoding.UTF8.GetBytes(text).Select(letter =>
        (encode && !char.IsAsciiLetterOrDigit((char)letter)) || letter is <= 32 or (byte)'#' or (byte)'?' ? $"%{letter:X2}" : ((char)letter).ToString()));

    private static void Check(Reply reply)
    {
        Assert.InRange(reply.Status, 200, 499);
        Assert.False(reply["Content-Type"] is not "application/problem+json" && reply.Body.Contains("<i id=injected>", StringComparison.Ordinal), reply.Body);
        Assert.Null(reply["X"]);
        Assert.Null(reply["Set-Cookie"]);
        Assert.True(reply.Location is null or ['/', not '/' and not '\\', ..] or "/", $"Location: {reply.Location}");
    }
}
