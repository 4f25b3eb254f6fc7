using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

public static class Renew
{
    private static readonly HttpClient Http = new HttpClient();

    public static Task<HttpResponseMessage> Refresh(string token) =>
        Http.PostAsJsonAsync("https://api.example.test/oauth/old_token", new { grant_type = "refresh_token", refresh_token = token }); // [axios]
}
