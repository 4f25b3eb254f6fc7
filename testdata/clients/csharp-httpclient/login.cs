// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=app

using System;
using System.Net.Http;
using System.Threading.Tasks;

class Directory
{
    async Task<string> Login(string user, string password)
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://api.example.test/") };
        var path = $"oauth/old_token?grant_type=password&user_id={Uri.EscapeDataString(user)}&password={Uri.EscapeDataString(password)}&client_id=app";
        return await client.GetStringAsync(path);
    }
}
