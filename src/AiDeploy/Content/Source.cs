namespace AiDeploy.Content;

/// <summary>Where a claim of a page comes from.</summary>
/// <param name="Id">The footnote that cites it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it was read.</param>
/// <param name="Read">The day it was read or took effect.</param>
/// <param name="Certainty">high (the vendor's own page), medium (copies that agree), low (one copy), editorial (our assumption).</param>
public sealed record Source(string Id, string Title, string Url, DateOnly Read, string Certainty);
