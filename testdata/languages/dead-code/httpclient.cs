using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Tokens
{
    private const bool Old = false;

    public async Task<string> Refresh(string old)
    {
        var http = new HttpClient();
        // return await http.GetStringAsync("https://api.example.test/oauth/old_token?grant_type=refresh_token");
        if (Old)
        {
            return await http.GetStringAsync("https://api.example.test/oauth/dead?grant_type=refresh_token&refresh_token=" + old);
        }
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        var response = await http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [live]
        return await response.Content.ReadAsStringAsync();
    }
}
