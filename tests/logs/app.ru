# app.ru - answers /status/404 with 404, for Rails. SPDX-License-Identifier: MIT
require "action_controller/railtie"

class App < Rails::Application
  config.eager_load = true
  config.secret_key_base = "none"
  config.hosts = []
  config.logger = ActiveSupport::Logger.new(ENV.fetch("LOG"))
  config.log_level = :info
  routes.append { match "*path", to: "answers#show", via: :all, format: false }
end

class AnswersController < ActionController::Base
  def show
    response.headers["Answered-By"] = "app"
    render plain: "content\n", status: params[:path][%r{\Astatus/(\d{3})}, 1]&.to_i || 404
  end
end

App.initialize!
run App
