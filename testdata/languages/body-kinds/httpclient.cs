using System.Net.Http;
using System.Threading.Tasks;

public class Renew
{
    public async Task<HttpResponseMessage> Run(HttpClient http, string token)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("refresh_token"), "grant_type" },
            { new StringContent(token), "refresh_token" },
        };
        return await new HttpClient().PostAsync("https://api.example.test/oauth/old_token", content); // [map]
    }
}
