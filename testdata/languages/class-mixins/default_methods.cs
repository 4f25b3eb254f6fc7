using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public interface ITraced
{
    string Trace => "7";
}

public interface ITokens : ITraced
{
    string Host { get; }

    Task<HttpResponseMessage> Post(Dictionary<string, string> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Host + "/oauth/old_token") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Trace", Trace);
        return new HttpClient().SendAsync(request);
    }
}

public class LiveTokens : ITokens
{
    public string Host => "https://api.example.test";

    public Task<HttpResponseMessage> Exchange(string code) =>
        ((ITokens)this).Post(new() { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
}

public class StageTokens : ITokens
{
    public string Host { get; } = "https://stage.example.test";

    public Task<HttpResponseMessage> Renew(string token)
    {
        ITokens tokens = this;
        return tokens.Post(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = token }); // [refresh]
    }
}
