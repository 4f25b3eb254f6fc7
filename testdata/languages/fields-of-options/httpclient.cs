using System.Net.Http;

public class ShopOptions
{
    public string Host { get; set; } = "https://api.example.test";
    public string TokenPath { get; set; } = "/oauth/old_token";
    public string Key { get; init; }
}

public class Login
{
    private readonly ShopOptions options;

    public Login(ShopOptions options)
    {
        this.options = options;
    }

    public void Run(string user)
    {
        var url = $"{options.Host}{options.TokenPath}?grant_type=password&user_id={user}&client_id={options.Key}";
        new HttpClient().GetAsync(url); // [login]
    }

    public static void Main(string[] args)
    {
        new Login(new ShopOptions { Key = "k-1" }).Run(args[0]);
    }
}
