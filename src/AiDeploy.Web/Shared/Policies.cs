namespace AiDeploy.Web.Shared;

/// <summary>The names by which an endpoint says what bounds it and which security headers it has.</summary>
internal static class Policies
{
    /// <summary>Counts what is sent; opening the same address is free.</summary>
    public const string Posts = "posts";

    /// <summary>Counts pictures made for the one who asks.</summary>
    public const string Drawings = "drawings";

    /// <summary>Headers of maps that stand alone: they carry their own style, and no other is let in.</summary>
    public const string Map = "map";

    /// <summary>Headers of pictures and files, which any page may show.</summary>
    public const string Picture = "picture";

    /// <summary>Headers of the pages that those may frame whom the operator names.</summary>
    public const string Framed = "framed";

    /// <summary>Headers of the cards that any page may frame.</summary>
    public const string Embed = "embed";
}
