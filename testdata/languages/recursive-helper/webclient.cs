using System.Collections.Specialized;
using System.Net;
using System.Text;

public class Again
{
    private string Post(NameValueCollection fields, int left)
    {
        try
        {
            using (var client = new WebClient())
            {
                return Encoding.UTF8.GetString(client.UploadValues("https://api.example.test/oauth/old_token", fields));
            }
        }
        catch (WebException e) when (e.Status == WebExceptionStatus.Timeout && left > 0)
        {
            return Post(fields, left - 1);
        }
    }

    public string Exchange(string code)
    {
        return Post(new NameValueCollection { { "grant_type", "authorization_code" }, { "code", code } }, 3); // [code]
    }
}
