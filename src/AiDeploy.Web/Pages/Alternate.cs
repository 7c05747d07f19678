namespace AiDeploy.Web.Pages;

/// <summary>A page in another form.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Path">Where it is.</param>
public sealed record Alternate(string Type, string Path);
