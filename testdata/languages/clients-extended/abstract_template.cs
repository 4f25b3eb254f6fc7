using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

abstract class Grant
{
    protected const string Host = "https://api.example.test";

    protected abstract string Path { get; }

    protected abstract IDictionary<string, string> Form();

    public Task<HttpResponseMessage> Run() => new HttpClient().PostAsync(Host + Path, new FormUrlEncodedContent(Form())); // [code]
}

class Code : Grant
{
    private readonly string _code;

    public Code(string code) => _code = code;

    protected override string Path => "/oauth/old_token";

    protected override IDictionary<string, string> Form() =>
        new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = _code };
}

static class Exchange
{
    public static Task<HttpResponseMessage> Run(string code) => new Code(code).Run();
}
