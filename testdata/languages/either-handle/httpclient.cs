using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Exchange
{
    public async Task<HttpResponseMessage> Run(string code, bool proxied)
    {
        HttpRequestMessage request;
        if (proxied)
        {
            request = new HttpRequestMessage();
            request.Headers.Add("X-Proxy", "1");
        }
        else
        {
            request = new HttpRequestMessage();
        }
        request.Headers.Add("Accept", "application/json");
        request.Method = HttpMethod.Post;
        request.RequestUri = new System.Uri("https://api.example.test/oauth/old_token");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
        });
        using var http = new HttpClient();
        return await http.SendAsync(request); // [code]
    }
}
