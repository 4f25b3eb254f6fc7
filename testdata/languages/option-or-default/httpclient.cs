using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class ExchangeOptions
{
    public string Url { get; set; }
    public string Verb { get; set; }
}

public class Exchange
{
    public async Task<HttpResponseMessage> Run(ExchangeOptions options, string code)
    {
        var request = new HttpRequestMessage(
            new HttpMethod(options?.Verb ?? "POST"),
            options?.Url ?? "https://api.example.test/oauth/old_token");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
        });
        return await new HttpClient().SendAsync(request); // [code]
    }
}
