using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web.UI;

public partial class Callback : Page
{
    private static readonly HttpClient Client = new HttpClient { BaseAddress = new Uri("https://api.example.test/") };

    protected void Page_Load(object sender, EventArgs e)
    {
        if (IsPostBack)
        {
            return;
        }
        RegisterAsyncTask(new PageAsyncTask(() => Exchange(Request["code"])));
    }

    private async Task Exchange(string code)
    {
        var content = new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("grant_type", "authorization_code"),
            new KeyValuePair<string, string>("code", code),
        });
        var response = await Client.PostAsync("oauth/old_token", content).ConfigureAwait(false); // [code]
        response.EnsureSuccessStatusCode();
    }
}
