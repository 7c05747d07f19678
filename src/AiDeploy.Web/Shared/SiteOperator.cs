using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>Who runs this copy of the site, as far as its settings say.</summary>
/// <param name="Address">Its lines separated by semicolons.</param>
/// <param name="Contact">A mail address, or an https address in which <c>{page}</c> may stand for the page in question.</param>
public sealed partial record SiteOperator(string? Name, string? Address, string? Contact)
{
    private const string Page = "{page}";

    private const string Https = "https://";

    public bool HasUsableWords => IsLine(Name) && IsLine(Address);

    public bool HasUsableContact => Contact is null
        || (IsAddress
            ? IsLine(Contact) && !Braces.IsMatch(About("")!)
                && Uri.TryCreate(About(""), UriKind.Absolute, out var url) && url.UserInfo.Length == 0
            : Mail.IsMatch(Contact));

    public IEnumerable<string> Lines => (Address ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal static SiteOperator Of(SiteOptions site) => new(site.OperatorName, site.OperatorAddress, site.Contact);

    /// <summary>The contact as a link; null where none is set.</summary>
    public string? ContactLink => Contact is null || IsAddress ? About("") : $"mailto:{Contact}";

    /// <summary>What to call the contact in a sentence.</summary>
    public string? ContactName => IsAddress ? new Uri(ContactLink!).Authority : Contact;

    private bool IsAddress => Contact?.StartsWith(Https, StringComparison.Ordinal) is true;

    /// <summary>Where to report a mistake on a page, with its absolute address filled in; null where no contact is set.</summary>
    public string? About(string page) => IsAddress || Contact is null
        ? Contact?.Replace(Page, Uri.EscapeDataString(page), StringComparison.Ordinal)
        : $"mailto:{Contact}?subject={Uri.EscapeDataString("A mistake on a page")}&body={Uri.EscapeDataString(page)}";

    private static bool IsLine(string? words) => words is null || (words.Trim().Length is > 0 and <= 300 && !words.Any(char.IsControl));

    /// <summary>Another placeholder than ours stays as it is.</summary>
    [GeneratedRegex("[{}]|%7b|%7d", RegexOptions.IgnoreCase)]
    private static partial Regex Braces { get; }

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex Mail { get; }
}
