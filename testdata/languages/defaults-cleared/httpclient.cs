using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Cleared
{
    private static readonly IReadOnlyDictionary<string, string> Defaults = new Dictionary<string, string>
    {
        ["Accept"] = "text/html",
        ["Authorization"] = "Bearer none",
    };

    public async Task<string> Token(string code)
    {
        var headers = new Dictionary<string, string>(Defaults);
        headers["Accept"] = "application/json";
        headers.Remove("Authorization");
        var request = new HttpRequestMessage(HttpMethod.Delete, "https://api.example.test/v1/other");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }
        request.Method = HttpMethod.Post;
        request.RequestUri = new System.Uri("https://api.example.test/oauth/old_token");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
        });
        var response = await new HttpClient().SendAsync(request); // [token]
        return await response.Content.ReadAsStringAsync();
    }
}
