using Microsoft.Extensions.DependencyInjection;

public static class Program
{
    public static void Main()
    {
        var services = new ServiceCollection();
        services.Configure<PortalOptions>(options =>
        {
            options.Host = "https://api.example.test";
            options.TokenPath = "/oauth/old_token";
        });
        services.AddTransient<Tickets>();
    }
}
