using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSession();
var app = builder.Build();
var settings = new { Host = "https://api.example.test", Key = "k-3" };
var http = new HttpClient();

app.MapGet("/login", () => Results.Redirect(settings.Host + "/oauth/old_authorize?client_id=" + settings.Key)); // [authorize]

app.MapGet("/back", async (HttpContext context, string code) =>
{
    var form = new Dictionary<string, string>
    {
        ["grant_type"] = "authorization_code",
        ["code"] = code,
        ["client_id"] = settings.Key,
    };
    var response = await http.PostAsync(settings.Host + "/oauth/old_token", new FormUrlEncodedContent(form)); // [code]
    if (!response.IsSuccessStatusCode)
    {
        return Results.StatusCode(500);
    }
    using var document = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
    context.Session.SetString("token", document.RootElement.GetProperty("access_token").GetString());
    return Results.Redirect("/");
});

app.Run();
