using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace AiDeploy.Web.Http;

/// <summary>Bytes that will be kept, and so are worth the time that the best coding takes.</summary>
internal sealed class KeptBytes : MemoryStream;

/// <summary>A coding at its best level where bytes are kept, at its fastest elsewhere. The framework has one level for all.</summary>
/// <param name="code">Makes a stream that codes into another one and leaves it open.</param>
internal sealed class PageCompression(string name, Func<Stream, CompressionLevel, Stream> code) : ICompressionProvider
{
    public string EncodingName => name;

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) =>
        code(outputStream, outputStream is KeptBytes ? CompressionLevel.SmallestSize : CompressionLevel.Fastest);
}
