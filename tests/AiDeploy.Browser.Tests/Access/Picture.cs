using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Access;

/// <summary>What a part of the window looks like, however it is drawn.</summary>
internal static class Picture
{
    /// <summary>A picture of the box of an element and some pixels around it, as far as the window shows it.</summary>
    public static async Task<string> TakeAsync(IPage page, Clip box)
    {
        var picture = await page.ScreenshotAsync(new() { Clip = box, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        return Convert.ToBase64String(picture);
    }

    /// <summary>How many pixels differ clearly from the pixel in the upper left corner.</summary>
    public static async Task<int> InkAsync(IPage page, Clip box) => await page.EvaluateAsync<int>(
        """
        async picture => {
            const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
            const paint = new OffscreenCanvas(image.width, image.height).getContext("2d");
            paint.drawImage(image, 0, 0);
            const { data } = paint.getImageData(0, 0, image.width, image.height);
            const differs = at => Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]) > 150;
            return Array.from({ length: data.length / 4 }, (_, pixel) => pixel * 4).filter(differs).length;
        }
        """,
        await TakeAsync(page, box));
}
