namespace AiDeploy.Web.Hosting;

/// <summary>Section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    /// <summary>The content folder, relative to the content root, which is the program's own folder once it is published; null for the one published with the program.</summary>
    public string? Path { get; set; }

    /// <summary>Whether an edit shows without a restart.</summary>
    public bool Watch { get; set; }

    public string Folder(string root) => Path is null
        ? System.IO.Path.Combine(AppContext.BaseDirectory, "content")
        : System.IO.Path.GetFullPath(Path, root);
}
