using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Tokens
{
    public async Task<string> Refresh(string old)
    {
        using var http = new HttpClient();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
                var response = await http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(1000 * attempt);
            }
        }
    }
}
