using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Vendor.Signing;

public class Exchange
{
    public Task<HttpResponseMessage> Run(string code)
    {
        var client = new HttpClient(new SigningHandler("k-1"));
        return client.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(new Dictionary<string, string> // [code]
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
        }));
    }
}
