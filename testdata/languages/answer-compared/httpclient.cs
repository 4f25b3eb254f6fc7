using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

public class Check
{
    private static readonly HttpClient Http = new();

    public async Task<string> Run(string code)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        var response = await Http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = document.RootElement;
        if (root.GetProperty("version").ToString() == "2")
        {
            return root.GetProperty("expires_in").GetString().Trim();
        }
        return null;
    }
}
