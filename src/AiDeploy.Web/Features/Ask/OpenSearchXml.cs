using System.Xml.Linq;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Tells browsers how to search the guide from the address bar (OpenSearch 1.1).</summary>
internal static class OpenSearchXml
{
    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Most characters of a short name; a long one may have 48, more than a site's name has.</summary>
    private const int MostShort = 16;

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var site = guide.Value.Site;
        var xml = new XElement(
            Names + "OpenSearchDescription",
            new XElement(Names + "ShortName", Short(site.Name)),
            new XElement(Names + "LongName", site.Name),
            new XElement(Names + "Description", $"Search the guide: {site.Title}"),
            new XElement(Names + "InputEncoding", "UTF-8"),
            new XElement(Names + "Image", new XAttribute("type", "image/svg+xml"), address.Of(request, "/favicon.svg")),
            Url("text/html", Links.Search),
            Url("application/x-suggestions+json", Links.Suggest));
        return Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{xml}\n", "application/opensearchdescription+xml");

        XElement Url(string type, string path)
        {
            var template = address.Of(request, path) + "?q={searchTerms}";
            return new(Names + "Url", new XAttribute("type", type), new XAttribute("template", template));
        }
    }

    /// <summary>As many whole words of a name as fit; of a first word that is too long, its start.</summary>
    internal static string Short(string name)
    {
        if (name.Length <= MostShort)
        {
            return name;
        }

        var end = name.LastIndexOf(' ', MostShort);
        return name[..(end > 0 ? end : MostShort)].TrimEnd();
    }
}
