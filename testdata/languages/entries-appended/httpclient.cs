using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    public HttpResponseMessage Run(string code)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in new[] { ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", "https://shop.example.test/back") })
        {
            fields.Add(new KeyValuePair<string, string>(name, value));
        }
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
        foreach (var header in new Dictionary<string, string> { { "Accept", "application/json" }, { "X-Shop", "7" } })
        {
            request.Headers.Add(header.Key, header.Value);
        }
        request.Content = new FormUrlEncodedContent(fields);
        return new HttpClient().Send(request); // [code]
    }
}
