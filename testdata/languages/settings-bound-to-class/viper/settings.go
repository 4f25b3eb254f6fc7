package shop

import "github.com/spf13/viper"

type Settings struct {
	Host  string `mapstructure:"host"`
	OAuth OAuth  `mapstructure:"oauth"`
}

type OAuth struct {
	TokenPath string `mapstructure:"token_path"`
}

func LoadSettings() (Settings, error) {
	viper.SetConfigName("config")
	viper.AddConfigPath(".")
	var settings Settings
	if err := viper.ReadInConfig(); err != nil {
		return settings, err
	}
	err := viper.UnmarshalKey("shop.api", &settings)
	return settings, err
}
