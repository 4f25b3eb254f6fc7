using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class BackController : ControllerBase
{
    private readonly HttpClient _http = new();

    public async Task<IActionResult> Get(string code)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } };
        var response = await _http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
        var token = await response.Content.ReadFromJsonAsync<Token>();
        Response.Cookies.Append("token", token.access_token, new CookieOptions { HttpOnly = true, MaxAge = TimeSpan.FromDays(365) });
        return Ok();
    }

    private record Token(string access_token);
}
