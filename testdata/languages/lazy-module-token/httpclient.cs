using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Text.Json;

public static class TokenHolder
{
    private static string token;

    public static async Task<string> GetToken(string user, string password)
    {
        if (token != null)
        {
            return token;
        }
        using var http = new HttpClient();
        var form = new Dictionary<string, string> { ["grant_type"] = "password", ["user_id"] = user, ["password"] = password };
        var response = await http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(form)); // [login]
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        return token = answer.GetProperty("access_token").GetString();
    }
}
