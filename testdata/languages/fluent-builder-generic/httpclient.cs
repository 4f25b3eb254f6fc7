using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public abstract class RequestBuilder<TSelf> where TSelf : RequestBuilder<TSelf>
{
    private readonly Dictionary<string, string> headers = new();
    private readonly List<KeyValuePair<string, string>> fields = new();
    private string url;
    private HttpMethod method = HttpMethod.Get;

    public TSelf To(string target)
    {
        url = target;
        return (TSelf)this;
    }

    public TSelf Method(HttpMethod verb)
    {
        method = verb;
        return (TSelf)this;
    }

    public TSelf Header(string name, string value)
    {
        headers[name] = value;
        return (TSelf)this;
    }

    public TSelf Field(string name, string value)
    {
        fields.Add(new KeyValuePair<string, string>(name, value));
        return (TSelf)this;
    }

    public HttpRequestMessage Build()
    {
        var request = new HttpRequestMessage(method, url) { Content = new FormUrlEncodedContent(fields) };
        foreach (var header in headers)
        {
            request.Headers.Add(header.Key, header.Value);
        }
        return request;
    }
}

public sealed class TokenRequestBuilder : RequestBuilder<TokenRequestBuilder>
{
}

public class Exchange
{
    public Task<HttpResponseMessage> Run(string code)
    {
        var request = new TokenRequestBuilder()
            .To("https://api.example.test/oauth/old_token")
            .Method(HttpMethod.Post)
            .Header("Accept", "application/json")
            .Field("grant_type", "authorization_code")
            .Field("code", code)
            .Build();
        return new HttpClient().SendAsync(request); // [code]
    }
}
