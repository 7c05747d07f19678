using System.Text;

namespace AiDeploy.Yaml;

/// <summary>Titles, and what share images draw of the content: their fonts have Latin letters only, and a line has an end.</summary>
public static class DrawnText
{
    /// <summary>Most letters of one word of a title: as many stand on a line of a phone and of a share image.</summary>
    private const int LongestWord = 40;

    /// <summary>True for a letter that every font of the share images has.</summary>
    public static bool IsDrawn(Rune letter) => letter.Value
        is (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0xFF) or 0x131 or 0x152 or 0x153 or 0x2BB or 0x2BC or 0x2C6 or 0x2DA or 0x2DC
        or 0x300 or 0x301 or 0x303 or 0x304 or 0x308 or 0x309 or 0x323 or 0x329 or 0x2009 or 0x200B or 0x2013 or 0x2014
        or (>= 0x2018 and <= 0x201A) or (>= 0x201C and <= 0x201E) or 0x2022 or 0x2026 or 0x2032 or 0x2033 or 0x2039 or 0x203A
        or 0x2044 or 0x20AC or 0x2122 or 0x2191 or 0x2193 or 0x2212 or 0x2215;

    /// <summary>Required text of at most so many characters, without a word that no line holds.</summary>
    internal static string Title(this YamlFields fields, string name, int most)
    {
        var text = fields.Text(name);
        if (text.Length > most)
        {
            fields.Report(fields.LineOf(name), $"'{name}' has {text.Length} characters: shorten it to {most} or fewer");
        }

        foreach (var word in text.Split(' ').Where(static word => word.Length > LongestWord))
        {
            var message = $"'{name}' holds a word of {word.Length} letters, which no line of a phone holds: shorten or divide it";
            fields.Report(fields.LineOf(name), message);
        }

        return text;
    }

    /// <summary>A title that a share image draws.</summary>
    internal static string Drawn(this YamlFields fields, string name, int most)
    {
        var text = fields.Title(name, most);
        var missing = string.Join(' ', text.EnumerateRunes().Where(static letter => !IsDrawn(letter)).Distinct());
        if (missing.Length > 0)
        {
            const string Remedy = "write it in Latin letters and plain signs";
            fields.Report(fields.LineOf(name), $"'{name}' holds {missing}, for which share images have no letter: {Remedy}");
        }

        return text;
    }
}
