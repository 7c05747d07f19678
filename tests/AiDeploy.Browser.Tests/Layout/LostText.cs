using Microsoft.Playwright;

namespace AiDeploy.Browser.Tests.Layout;

/// <summary>Finds words that a reader can't see: cut off, beside the window, or under something else.</summary>
internal static class LostText
{
    /// <summary>
    /// Left out: words for the ear only (boxes of a pixel), the skip link while it waits above the page, and a drawing or a bill
    /// that scrolls by itself (WCAG 2.2, success criterion 1.4.10, leaves out maps and diagrams).
    /// </summary>
    private const string Find = """
        () => {
            const lost = new Set();
            const width = document.documentElement.clientWidth;
            const forTheEar = element => element !== null && ((element.offsetWidth <= 1 && element.offsetHeight <= 1) || forTheEar(element.parentElement));
            const clips = element => {
                const style = getComputedStyle(element);
                return element !== document.body && element !== document.documentElement && `${style.overflowX} ${style.overflowY}` !== "visible visible";
            };
            const clippers = element => element === null ? [] : [...(clips(element) ? [element.getBoundingClientRect()] : []), ...clippers(element.parentElement)];
            const scrolls = element => [element.closest("[role=region][tabindex='0'], .bill")].some(region => region !== null && region.scrollWidth > region.clientWidth);
            const inside = (box, frame) => box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
            const covered = (box, element) => {
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return top === null || !(top.contains(element) || element.contains(top));
            };
            const judge = (element, box, name) => {
                if (box.left < -1 || box.right > width + 1) lost.add(`beside the window: ${name}`);
                else if (!clippers(element.parentElement).every(frame => inside(box, frame))) lost.add(`cut off: ${name}`);
                else if (covered(box, element)) lost.add(`covered: ${name}`);
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const text = texts.currentNode;
                const element = text.parentElement;
                if (!text.data.trim() || !element.checkVisibility() || forTheEar(element) || element.matches("a[href='#main']") || scrolls(element)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) if (box.width >= 1) judge(element, box, text.data.trim().slice(0, 60));
            }
            for (const field of document.querySelectorAll("input:not([type=hidden]), button"))
                if (field.checkVisibility()) judge(field, field.getBoundingClientRect(), field.id || field.textContent);
            if (document.documentElement.scrollWidth > width) lost.add(`scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
            return [...lost];
        }
        """;

    /// <summary>Shows the whole page at once, at the given width, and lists what is lost.</summary>
    public static async Task<string[]> FindAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, height);
        return await page.EvaluateAsync<string[]>(Find);
    }
}
