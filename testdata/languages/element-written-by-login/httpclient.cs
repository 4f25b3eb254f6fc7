using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public class Shared
{
    private readonly Dictionary<string, string> headers = new Dictionary<string, string> { ["Accept"] = "application/json" };

    public async Task Login(string user)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user }),
        };
        foreach (var header in headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
        var response = await new HttpClient().SendAsync(request); // [login]
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        headers["Authorization"] = "Bearer " + answer["access_token"];
    }
}
