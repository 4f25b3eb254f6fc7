using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

public class LoginController : Controller
{
    [HttpGet("login")]
    public IActionResult Begin()
    {
        var state = HttpContext.Request.Query["from"].ToString();
        var query = new Dictionary<string, string>
        {
            ["client_id"] = "k-1",
            ["redirect_uri"] = "https://shop.example.test/back",
            ["state"] = state,
        };
        return Redirect(QueryHelpers.AddQueryString("https://api.example.test/oauth/old_authorize", query)); // [authorize]
    }
}
